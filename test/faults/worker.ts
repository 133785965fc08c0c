// A worker that tells servers what has changed, and does nothing else, until it is killed.
import { setTimeout as pause } from 'node:timers/promises';
import { givenKeys, useKeySource } from '../../src/base/secret-keys.js';
import { deliverDue, postThrough } from '../../src/jobs/deliver.js';
import { houseDesk } from '../../src/operations/desk.js';
import { openOrm } from '../../src/orm.js';
import { secretKey } from '../setup/owner.js';

const [, , ownerUrl = ''] = process.argv;
useKeySource(givenKeys(secretKey));
const desk = houseDesk(await openOrm(ownerUrl), 'worker');
for (;;) {
  // The receiver of the tests stands on loopback, where the product would not send anything.
  await deliverDue(desk, (delivery) => postThrough(delivery, undefined));
  await pause(20);
}
