// Writes shared/land-path.ts: the land of the world, without a border of any country. `--check` only compares, so
// that a build says when the file is not what this script writes. Natural Earth is in the public domain.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const target = new URL('shared/land-path.ts', import.meta.url);
const width = 1000;
const lineLength = 88;

const require = createRequire(import.meta.url);
const world = JSON.parse(readFileSync(require.resolve('world-atlas/land-110m.json'), 'utf8'));
const [land] = feature(world, world.objects.land).features;
// Antarctica has no members, and takes a fifth of the height.
const polygons = land.geometry.coordinates.filter(
  (coordinates) => geoBounds({ type: 'Polygon', coordinates })[1][1] > -60,
);
// The map is cut in the Bering Strait, where no land lies on the line.
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: 'Sphere' });
const path = geoPath(projection);

/** The rings of a path of d3 in whole numbers, each without points that fall on the one before. */
const ringsOf = (text) =>
  text
    .split('Z')
    .filter(Boolean)
    .map((ring) =>
      ring
        .slice(1)
        .split('L')
        .map((point) => point.split(',').map((number) => Math.round(Number(number))))
        .filter(
          ([x, y], index, points) => index === 0 || x !== points[index - 1][0] || y !== points[index - 1][1],
        ),
    )
    .filter((points) => points.length > 3);
const rings = polygons.flatMap((coordinates) => ringsOf(path({ type: 'Polygon', coordinates }) ?? ''));

const pairs = (numbers) =>
  numbers.map((number, index) => (index === 0 || number < 0 ? `${number}` : ` ${number}`)).join('');
let [left, top] = [0, 0];
const pieces = rings.map((points) => {
  const steps = points.map(([x, y]) => {
    const step = [x - left, y - top];
    [left, top] = [x, y];
    return step;
  });
  const [first, ...others] = steps;
  // The point at which a closed ring ends is the one where it began.
  [left, top] = points[0];
  const last = points.at(-1);
  const rest = last[0] === left && last[1] === top ? others.slice(0, -1) : others;
  return `m${pairs(first)}l${pairs(rest.flat())}z`;
});

const heights = rings.flat().map(([, y]) => y);
const upper = Math.min(...heights) - 8;
const lower = Math.max(...heights) + 8;
const text = pieces.join('');
const lines = text.match(new RegExp(`.{1,${lineLength}}`, 'g')).map((line) => `  '${line}'`);
const sphere = projection.scale();
const [, middle] = projection.translate();
const written = `// Written by ../make-land.mjs from Natural Earth (public domain): \`npm run land\` in web/.

/** Parts of the world that the map shows, in units of its SVG. */
export const landBox = { x: 0, y: ${upper}, width: ${width}, height: ${lower - upper} } as const;

/** The projection of \`landPath\`: Equal Earth around a meridian. */
export const landProjection = { meridian: 11, scale: ${sphere.toFixed(4)}, x: ${width / 2}, y: ${middle.toFixed(4)} } as const;

/** The coasts of the land, as the path of an SVG. It holds no border of a country. */
export const landPath =
${lines.join(' +\n')};
`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== written)
    throw new Error('shared/land-path.ts is not what make-land.mjs writes: npm run land');
} else writeFileSync(target, written);
