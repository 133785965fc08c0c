import { beat } from '../../windows/replica.js';
import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';

/** Lets replicas of the window of the public know that they hear of all that changed until now. */
export const beatReplicas = (desk: Desk): Promise<void> =>
  inTransaction(desk, { needs: 'ADMINISTER', windows: false, verb: 'beat-replicas' }, ({ run }) => beat(run));
