import { EditorView } from '@codemirror/view';

/** Colours come from the palette, which reaches into the shadow tree. */
export const look = EditorView.theme({
  '&': {
    minHeight: '10rem',
    maxHeight: '28rem',
    border: '1px solid var(--muted)',
    background: 'var(--ground)',
    color: 'var(--ink)',
    fontSize: '0.9375rem',
  },
  '&.cm-focused': { outline: '2px solid var(--claim)', outlineOffset: '2px' },
  '.cm-scroller': {
    minHeight: '10rem',
    fontFamily: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace',
    lineHeight: '1.5',
  },
  '.cm-content': { padding: '0.6rem 0', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { background: 'var(--ground)', color: 'var(--muted)', border: 'none' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { background: 'var(--hatch-ground)' },
  '.fault': {
    background: 'var(--hatch-ground)',
    textDecoration: 'underline wavy var(--named)',
    textUnderlineOffset: '0.2em',
  },
  '.cm-tooltip': {
    border: '1px solid var(--muted)',
    background: 'var(--ground)',
    color: 'var(--ink)',
  },
  '.cm-tooltip-autocomplete ul li': { minHeight: '1.5rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--claim)',
    color: 'var(--ground)',
  },
});
