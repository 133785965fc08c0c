import { join } from 'node:path';
import type { Config } from '../base/config.js';
import { DiskStore } from './disk-store.js';
import { S3Store } from './s3-store.js';
import type { Store } from './store.js';

/** The store that the settings name. */
export const openStore = ({
  RESEAU_MEDIA: address,
  RESEAU_HOME: home,
}: Pick<Config, 'RESEAU_MEDIA' | 'RESEAU_HOME'>): Store =>
  address === '' ? new DiskStore(join(home, 'media')) : new S3Store(address);
