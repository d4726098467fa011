/** Values that become script, markup, a formula or another direction of writing where they are not taken as text. */
export const hostile = [
  '<script>hurt = 1</script>',
  '"><img src=x onerror="hurt = 1">',
  "'-hurt=1-'",
  ']]><svg onload="hurt = 1">',
  '</title></svg><iframe srcdoc="<script>parent.hurt = 1</script>">',
  '</svg><foreignObject><body onload="hurt = 1">',
  '--></script><script>hurt = 1</script>',
  '&lt;script&gt;hurt = 1&lt;/script&gt; &#60;img src=x onerror=hurt=1&#62;',
  'javascript:hurt=1',
  '=cmd|calc!A1',
  'a\u2028hurt = 1\u2029',
  '\u202etxt.exe',
  'a\u0001\u001b[31mhurt',
  '{{hurt = 1}} ${hurt = 1}',
  '$& $\' \\" \\u003cscript>hurt = 1</script>',
] as const;
