// The one script of an embed, bundled as a classic one: it runs where modules, storage and requests are refused.
import { tellHeight } from './frame';
import { wakeDrawing, type Marks } from './marks';
import { readParameters } from './parameters';

const root = document.documentElement;
const { theme, fit } = readParameters(new URLSearchParams(location.search));
root.dataset.theme = theme;
root.dataset.fit = String(fit);

const marks = JSON.parse(document.getElementById('marks')!.textContent) as Marks;
for (const drawing of document.querySelectorAll<HTMLElement>('.drawing')) {
  wakeDrawing(drawing, marks, drawing.id);
}
if (!fit) tellHeight(document.body.id);
