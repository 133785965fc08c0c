import { one } from './numbers.js';
console.log(one);
