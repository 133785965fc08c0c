/** The colours of text and of the ground below it, as `tokens.css` has them in light and in dark. */
export const usualColours = {
  ground: { light: '#ffffff', dark: '#16181d' },
  text: { light: '#1c1d21', dark: '#ecebe8' },
  muted: { light: '#585b63', dark: '#aeb1b9' },
  accent: { light: '#b3001b', dark: '#ff8b8b' },
} as const;
export type ColourName = keyof typeof usualColours;
export const colourNames = Object.keys(usualColours) as readonly ColourName[];
