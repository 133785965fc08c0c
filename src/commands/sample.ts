import { ReseauError } from '../base/errors.js';
import { scaleSample } from '../exchange/sample/scale.js';
import type { Command } from './command.js';
import { withDatabase } from './with-database.js';

/** More of the sample, to measure with. */
export const sample: Command = {
  usage: 'sample --scale <2..1000>',
  doc: 'Multiplies the sample data of an evaluation database, for measuring: --scale 100 makes a million contributions of ten thousand.',
  options: { scale: { type: 'string' } },
  async run(given) {
    const { scale } = given.options;
    if (typeof scale !== 'string' || !/^\d+$/.test(scale) || given.words.length > 0)
      throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${sample.usage}`);
    await withDatabase(given, ({ run }) => scaleSample(run, Number(scale), given.say));
    given.say('done');
    return 0;
  },
};
