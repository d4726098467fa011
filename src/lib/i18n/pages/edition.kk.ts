import type { EditionWords } from './edition';

export const words: EditionWords = {
  holds: (charts, events, sources) =>
    `Бәрі осы бір файлда: графиктер: ${charts}, оқиғалар: ${events}, дереккөздер: ${sources}. Ол ештеңе сұрамайды және ештеңе сақтамайды.`,
  contents: 'Осы файлда',
  search: 'Оқиғалардан іздеу',
  listAlone:
    'Іздеу мен кезең тек осы тізімге әсер етеді. Жоғарыдағы графиктер әрқашан бәрін көрсетеді.',
  site: 'Сүзгілері бар сайт',
};
