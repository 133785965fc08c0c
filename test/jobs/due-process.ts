// A process that does what is due whenever its parent says so, as one server of several does by its clock.
import { givenKeys, useKeySource } from '../../src/base/secret-keys.js';
import { deliverDue, postThrough } from '../../src/jobs/deliver.js';
import { sendNotices } from '../../src/jobs/notify.js';
import { closeAppeals } from '../../src/operations/appeals/close-appeals.js';
import { coarsen } from '../../src/operations/coarsen.js';
import { houseDesk, type Desk } from '../../src/operations/desk.js';
import { publishDue } from '../../src/operations/releases/publish-release.js';
import { openOrm } from '../../src/orm.js';
import { secretKey } from '../setup/owner.js';

const [, , ownerUrl = ''] = process.argv;
useKeySource(givenKeys(secretKey));
const desk = houseDesk(await openOrm(ownerUrl), 'schedule');
const tell = (message: object): void => void process.send?.(message);
const jobs: Readonly<Record<string, (desk: Desk) => Promise<number>>> = {
  releases: publishDue,
  // The receiver of the tests stands on loopback, where the product would not send anything.
  deliveries: (at) => deliverDue(at, (delivery) => postThrough(delivery, undefined)),
  letters: (at) =>
    sendNotices(at, ({ notices }) => {
      tell({ letter: notices });
      return Promise.resolve(true);
    }),
  coarsening: coarsen,
  appeals: (at) => closeAppeals(at, new Date().toISOString().slice(0, 10)),
};
process.on('message', (name: string) => {
  void (jobs[name] ?? (() => Promise.reject(new Error(`there is no job ${name}`))))(desk).then(
    (done) => tell({ done }),
    (reason: unknown) => tell({ failed: String(reason) }),
  );
});
process.on('disconnect', () => process.exit(0));
tell({ ready: true });
