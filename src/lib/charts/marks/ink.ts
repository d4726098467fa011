import type { DayClass } from '$lib/model/event';

/** The colours of src/lib/figure/palette.css, as attributes: the same markup is page and file. */
export const ink = {
  ground: 'var(--ground)',
  text: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  named: 'var(--named)',
  hatch: 'var(--hatch)',
  hatchGround: 'var(--hatch-ground)',
  window: 'var(--window)',
  windowEdge: 'var(--window-edge)',
  claim: 'var(--claim)',
} as const;

/** How evidence of a kind is drawn; `outlined`: drawn, not counted. */
export type Evidence = DayClass | 'outlined';

/** A documented day that no measurement, only reports, stand behind: paler, with an edge. */
export const reportedDay = {
  fill: ink.named,
  'fill-opacity': 0.45,
  stroke: ink.named,
  'stroke-width': 1,
};

/** The attributes of a mark of evidence; the hatch is a pattern that `Hatch.svelte` defines under `id`. */
export function evidenceInk(evidence: Evidence, id: string) {
  switch (evidence) {
    case 'named':
      return { fill: ink.named };
    case 'pattern':
      return { fill: `url(#${id}-hatch)`, stroke: ink.hatch, 'stroke-width': 0.8 };
    case 'window':
      return {
        fill: ink.window,
        stroke: ink.windowEdge,
        'stroke-width': 1,
        'stroke-dasharray': '2 2',
      };
    case 'outlined':
      return { fill: 'none', stroke: ink.hatch, 'stroke-width': 1, 'stroke-dasharray': '4 2.5' };
  }
}
