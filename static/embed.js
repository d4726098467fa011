// For pages that embed charts of KazNet Timeline and have no listener of their own: gives each frame the
// height that it asks for. Load it once, anywhere: <script src="…/embed.js" defer></script>
(function () {
  'use strict';
  addEventListener('message', function (event) {
    var heights = event.data && event.data['datawrapper-height'];
    if (!heights || typeof heights !== 'object') return;
    var height = Number(heights[Object.keys(heights)[0]]);
    if (!(height > 0 && height < 20000)) return;
    var frames = document.getElementsByTagName('iframe');
    for (var i = 0; i < frames.length; i++) {
      if (frames[i].contentWindow === event.source) frames[i].style.height = height + 'px';
    }
  });
})();
