// The one script of the edition, bundled as a classic one: it runs from a disk, where modules and requests fail.
import { wakeDrawing, type Marks } from '$lib/embed/marks';
import { wakeList } from './list';

const marks = JSON.parse(document.getElementById('marks')!.textContent) as Marks;
for (const drawing of document.querySelectorAll<HTMLElement>('.drawing')) {
  wakeDrawing(drawing, () => marks);
}
wakeList(document.getElementById('filter') as HTMLFormElement);
