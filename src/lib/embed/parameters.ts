/** Colours that a host may ask for; `transparent`: the host's ground shows through. */
export const themes = ['auto', 'light', 'dark', 'transparent'] as const;
export type Theme = (typeof themes)[number];

/** What the address of an embed asks for; the language is in its path. */
export interface Parameters {
  theme: Theme;
  /** Whether to fill the height that the host gives, instead of asking for one. */
  fit: boolean;
}

/** Reads the parameters that are known; whatever else an address holds reaches nothing. */
export function readParameters(parameters: URLSearchParams): Parameters {
  const theme = parameters.get('theme');
  return {
    theme: themes.find((known) => known === theme) ?? 'auto',
    fit: parameters.get('fit') === '1',
  };
}
