import { colourOf } from './contrast.js';

/** The colours of text and of the ground below it, as `tokens.css` has them in light and in dark. */
export const usualColours = {
  ground: { light: '#ffffff', dark: '#16181d' },
  text: { light: '#1c1d21', dark: '#ecebe8' },
  muted: { light: '#585b63', dark: '#aeb1b9' },
  accent: { light: '#b3001b', dark: '#ff8b8b' },
} as const;
export type ColourName = keyof typeof usualColours;
export const colourNames = Object.keys(usualColours) as readonly ColourName[];

/** Colours that a partner wishes for, each as six hexadecimal digits. */
export type Colours = Readonly<Partial<Record<ColourName, string>>>;

/** The colours that an address names; `read` has the text of each. What is no colour is as if it were not there. */
export function coloursFrom(read: (name: ColourName) => string): Colours {
  const found = colourNames.flatMap((name) => {
    const text = read(name).replace(/^#/, '').toLowerCase();
    return colourOf(text) ? [[name, text]] : [];
  });
  return Object.fromEntries(found) as Colours;
}
