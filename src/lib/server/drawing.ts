import { render } from 'svelte/server';
import type { Chart, Context, Layout } from '$lib/charts/chart';
import { composeCard } from '$lib/figure/card';
import { composeDrawing, type Imprint } from '$lib/figure/drawing';
import { cards } from '$lib/figure/drawing-sizes';

const drawWith =
  (chart: Pick<Chart, 'Component' | 'slug'>) =>
  (layout: Layout): string =>
    render(chart.Component, {
      props: { layout: layout as never, id: chart.slug, hasTitles: true },
    }).body.replaceAll(/<!--.*?-->/g, '');

/** A chart as a file that explains itself. */
export const renderSvg = <Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
  imprint: Imprint,
): string => composeDrawing(chart, rows, context, imprint, drawWith(chart));

/** A chart as a picture of a fixed size. */
export const renderCard = <Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
  imprint: Imprint,
  card: keyof typeof cards,
): string => composeCard(chart, rows, context, imprint, drawWith(chart), cards[card]);
