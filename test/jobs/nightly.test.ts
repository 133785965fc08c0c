import { describe, expect, it } from '@jest/globals';
import { untilNight } from '../../src/jobs/nightly.js';

const hour = 60 * 60 * 1000;

describe('the next night', () => {
  it.each([
    ['2026-03-01T00:00:00.000Z', 2],
    ['2026-03-01T01:30:00.000Z', 0.5],
    ['2026-03-01T02:00:00.001Z', 24 - 1 / hour],
    // Clocks change in Geneva, not in UTC.
    ['2026-03-28T12:00:00.000Z', 14],
  ])('after %s comes in %d hours', (now, hours) => {
    expect(untilNight(new Date(now))).toBeCloseTo(hours * hour, 0);
  });

  it('is a whole day away at the hour itself, so that the work never runs twice', () => {
    expect(untilNight(new Date('2026-03-01T02:00:00.000Z'))).toBe(24 * hour);
  });
});
