import { contrastOf, leastContrast, type Colour } from '../../shared/contrast.js';
import { element } from '../../shared/dom.js';

/** A colour and how much of what is behind it shows through: 0 all, 1 nothing. */
type Layer = readonly [...Colour, alpha: number];

const opaque = (one: number, other: number, alpha: number): number => one * alpha + other * (1 - alpha);
const over = ([red, green, blue, alpha]: Layer, behind: Colour): Colour => [
  opaque(red, behind[0], alpha),
  opaque(green, behind[1], alpha),
  opaque(blue, behind[2], alpha),
];

/** A canvas knows every notation of a colour that a browser computes; one pixel is enough. */
const canvas = element('canvas', { width: '1', height: '1' });
function layerOf(colour: string): Layer {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0, 0];
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** The colour of what stands behind an element in the page of the partner. */
function groundBehind(host: Element): Colour {
  const layers: Layer[] = [];
  for (let one: Element | null = host; one; one = one.parentElement) {
    const layer = layerOf(getComputedStyle(one).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight<Colour>((behind, layer) => over(layer, behind), [255, 255, 255]);
}

/**
 * Leaves out colours of the partner by which a text could not be read: their contrast is under 4.5 to 1. The
 * style sheet of the box computes the muted and the accent colour into properties that draw nothing.
 */
export function guardColours(host: Element, box: HTMLElement): void {
  box.classList.remove('plain', 'plain-accent');
  const contrasts = (): Record<'text' | 'muted' | 'accent', number> => {
    const style = getComputedStyle(box);
    const ground = over(layerOf(style.backgroundColor), groundBehind(host));
    const to = (colour: string) => contrastOf(over(layerOf(colour), ground), ground);
    return { text: to(style.color), muted: to(style.columnRuleColor), accent: to(style.caretColor) };
  };
  const said = (names: string, ratio: number): void =>
    console.warn(
      `<reseau-members>: ${names} not used, since the contrast of a text would be ${ratio.toFixed(1)} to 1; it needs ${leastContrast}.`,
    );
  const { text, muted } = contrasts();
  if (Math.min(text, muted) < leastContrast) {
    box.classList.add('plain');
    said('--reseau-ground, --reseau-text and --reseau-muted are', Math.min(text, muted));
  }
  const { accent } = contrasts();
  if (accent < leastContrast) {
    box.classList.add('plain-accent');
    said('--reseau-accent is', accent);
  }
}
