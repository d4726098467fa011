import type { EditionWords } from './edition';

export const words: EditionWords = {
  holds: (charts, events, sources) =>
    `Бәрі осы бір файлда: график – ${charts}, оқиға – ${events}, дереккөз – ${sources}. Ол ешқайда сұрау жібермейді және ештеңе сақтамайды.`,
  contents: 'Осы файлда',
  search: 'Оқиғалардан іздеу',
  listAlone:
    'Іздеу мен кезең тек осы тізімге әсер етеді. Жоғарыдағы графиктер әрқашан толық көрсетіледі.',
  site: 'Сүзгілері бар сайт',
};
