import { createRoot } from 'a-package-of-this-room';

export const page = createRoot;
