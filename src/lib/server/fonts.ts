import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The font as files, in the weights that drawings ask for: renderers read neither woff2 nor axes. */
export const fontFiles = {
  400: resolve('@expo-google-fonts/onest/400Regular/Onest_400Regular.ttf'),
  600: resolve('@expo-google-fonts/onest/600SemiBold/Onest_600SemiBold.ttf'),
} as const;
export type Weight = keyof typeof fontFiles;
