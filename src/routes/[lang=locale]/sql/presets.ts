const files = import.meta.glob<string>('./presets/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The ready questions as SQL, by name; the first line of each asks it in words. */
export const presets: Record<string, string> = Object.fromEntries(
  Object.entries(files).map(([path, sql]) => [/([^/]+)\.sql$/.exec(path)![1]!, sql.trim()]),
);
