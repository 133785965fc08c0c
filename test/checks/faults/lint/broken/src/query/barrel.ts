export { port } from './environment.js';
