import type { BuilderWords } from './builder';

export const words: BuilderWords = {
  language: 'Language',
  theme: 'Colours',
  themes: {
    auto: 'as the reader’s device',
    light: 'light',
    dark: 'dark',
    transparent: 'ground of your page',
  },
  preview: 'Preview',
  widths: { phone: 'phone', column: 'column', wide: 'wide' },
  frame: 'Frame',
  frameNote: 'Needs no script. The height fits a column; many systems adjust it by themselves.',
  listener: 'Frame that adjusts its height',
  listenerNote: 'For pages without a listener of their own: one small file does it.',
  image: 'Linked image',
  imageNote: 'For systems that delete frames.',
  imageOfWhole: 'A picture always shows the whole chart, made ahead.',
  clock: { title: 'Hours in', names: { 'Asia/Almaty': 'Almaty time', UTC: 'UTC' } },
  copy: 'Copy the code',
  nothingSent:
    'The embed sets no cookies, keeps nothing, tracks nobody and asks no other host for anything.',
};
