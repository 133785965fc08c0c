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

/** Classes of the box by which colours of the partner are left out, and the properties that each stands for. */
const leftOut = {
  'plain-accent': '--reseau-accent is',
  plain: '--reseau-ground, --reseau-text and --reseau-muted are',
} as const;
type Plain = keyof typeof leftOut;
const attempts: readonly (readonly Plain[])[] = [[], ['plain-accent'], ['plain'], ['plain', 'plain-accent']];

/**
 * Leaves out colours of the partner by which a text could not be read: their contrast is under 4.5 to 1. The
 * accent of the house is judged too, since it may stand on the ground of the partner. The style sheet of the
 * box computes the muted and the accent colour into properties that draw nothing.
 */
export function guardColours(host: Element, box: HTMLElement): void {
  const leastOf = (): number => {
    const style = getComputedStyle(box);
    const ground = over(layerOf(style.backgroundColor), groundBehind(host));
    const texts = [style.color, style.columnRuleColor, style.caretColor];
    return Math.min(...texts.map((colour) => contrastOf(over(layerOf(colour), ground), ground)));
  };
  let ratio: number | undefined;
  for (const attempt of attempts) {
    box.classList.remove('plain', 'plain-accent');
    box.classList.add(...attempt);
    const least = leastOf();
    ratio ??= least;
    if (least < leastContrast) continue;
    for (const name of attempt)
      console.warn(
        `<reseau-members>: ${leftOut[name]} not used, since the contrast of a text would be ${ratio.toFixed(1)} to 1; it needs ${leastContrast}.`,
      );
    return;
  }
}
