import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mapOf } from '../../site/map.js';
import { radiusOf, viewBoxAround, worldMap, type Place } from '../../web/shared/land.js';
import { landBox, landPath } from '../../web/shared/land-path.js';

type Point = readonly [number, number];

/** The rings of the path as points, and what of the path is no ring. */
function ringsOf(path: string): { rings: Point[][]; rest: string } {
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  const rest = path.replaceAll(/m([-\d ]+)l([-\d ]+)z/g, (_ring, first: string, steps: string) => {
    const numbers = `${first} ${steps}`.match(/-?\d+/g)?.map(Number) ?? [];
    const points: Point[] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index]!;
      y += numbers[index + 1]!;
      points.push([x, y]);
    }
    [x, y] = points[0]!;
    rings.push(points);
    return '';
  });
  return { rings, rest };
}
const { rings, rest } = ringsOf(landPath);
const segments = rings.flatMap((points) =>
  points.map((point, index) => [point, points[(index + 1) % points.length]!] as const),
);

function distance([x, y]: Point, [[x1, y1], [x2, y2]]: readonly [Point, Point]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along =
    dx || dy ? Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy))) : 0;
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

const isInside = ([x, y]: Point, points: readonly Point[]): boolean =>
  points.filter(([x1, y1], index) => {
    const [x2, y2] = points[(index + 1) % points.length]!;
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
  }).length %
    2 ===
  1;

const at = (latitude: number, longitude: number): Point => {
  const [dot] = worldMap([{ key: '', latitude, longitude, count: 1 }]).dots;
  return [dot!.x, dot!.y];
};

describe('the map of the world', () => {
  it('is at the points where d3-geo puts them', () => {
    const expected: [Point, Point][] = [
      [at(46.2, 2.2), [479.23, 80.76]],
      [at(-34, -64), [308.89, 366.59]],
      [at(-18, 178), [953, 310.14]],
      [at(0, -170), [997.22, 243.36]],
      [at(60, 101), [688.34, 42.31]],
      [at(23.9, -102), [199.05, 155.29]],
    ];
    for (const [[x, y], [left, top]] of expected) expect(Math.hypot(x - left, y - top)).toBeLessThan(0.1);
  });

  it('is made of closed coasts alone', () => {
    expect(rest).toBe('');
    expect(rings.length).toBeGreaterThan(80);
    const xs = rings.flat().map(([x]) => x);
    expect([Math.min(...xs) >= 0, Math.max(...xs) <= landBox.width]).toEqual([true, true]);
  });

  it('draws no line twice: what two countries share would be', () => {
    const names = segments
      .filter(([[x1, y1], [x2, y2]]) => Math.hypot(x2 - x1, y2 - y1) > 3)
      .map((ends) => ends.map(String).sort().join(' '));
    expect(new Set(names).size).toBe(names.length);
  });

  // In the middle of long borders, far from every coast and lake of this scale.
  it.each([
    ['Canada and the United States', 49, -105],
    ['Argentina and Chile', -33, -70],
    ['Bolivia and Brazil', -14, -60.4],
    ['France and Germany', 48.5, 7.8],
    ['Belarus and Ukraine', 51.6, 27.5],
    ['Kazakhstan and Russia', 54.5, 70],
    ['China and Mongolia', 42.5, 105],
    ['China and India', 33, 79],
    ['Algeria and Libya', 27, 9.8],
    ['Western Sahara and Mauritania', 24, -12],
    ['Israel, Palestine and Jordan', 31.9, 35.5],
    ['Sudan and South Sudan', 10, 30],
    ['Angola and the Democratic Republic of the Congo', -7.5, 20],
    ['Iran and Afghanistan', 33, 60.6],
  ])('has land and no line at the border of %s', (_name, latitude, longitude) => {
    const point = at(latitude, longitude);
    expect(rings.filter((points) => isInside(point, points)).length % 2).toBe(1);
    expect(Math.min(...segments.map((segment) => distance(point, segment)))).toBeGreaterThan(2);
  });

  it('draws dots whose area is their number, up to a largest one, small ones last', () => {
    expect([1, 4, 9, 10_000].map(radiusOf)).toEqual([5, 10, 15, 17]);
    const place = (key: string, count: number): Place => ({ key, latitude: 0, longitude: 0, count });
    const { dots } = worldMap([place('one', 1), place('none', 0), place('many', 40)]);
    expect(dots.map(({ key }) => key)).toEqual(['many', 'one']);
  });

  it('zooms to some dots in the proportions of the whole map, and stays within it', () => {
    const number = fc.double({ noNaN: true });
    const place = fc.record({
      key: fc.string(),
      latitude: fc.oneof(number, fc.double({ min: -90, max: 90, noNaN: true })),
      longitude: fc.oneof(number, fc.double({ min: -180, max: 180, noNaN: true })),
      count: fc.integer(),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (places) => {
        const { dots } = worldMap(places);
        const [x, y, width, height] = viewBoxAround(dots).split(' ').map(Number) as [
          number,
          number,
          number,
          number,
        ];
        expect(width / height).toBeCloseTo(landBox.width / landBox.height, 1);
        expect(x).toBeGreaterThanOrEqual(landBox.x - 0.1);
        expect(y).toBeGreaterThanOrEqual(landBox.y - 0.1);
        expect(x + width).toBeLessThanOrEqual(landBox.x + landBox.width + 0.2);
        expect(y + height).toBeLessThanOrEqual(landBox.y + landBox.height + 0.2);
      }),
    );
  });

  it('is an SVG whose dots lead where the page says', () => {
    const { text } = mapOf([
      {
        key: 'FR',
        latitude: 46.2,
        longitude: 2.2,
        count: 4,
        label: 'France <4>',
        href: '?country=FR',
        isChosen: true,
      },
      { key: 'AR', latitude: -34, longitude: -64, count: 1, label: 'Argentina: 1' },
    ]);
    expect(text).toContain('<a href="?country=FR" tabindex="-1"');
    expect(text).toContain('<circle class="chosen" cx="479.2"');
    expect(text).toContain('<title>France &lt;4&gt;</title>');
    expect(text.match(/<a /g)).toHaveLength(1);
    expect(text.match(/<circle /g)).toHaveLength(2);
  });
});
