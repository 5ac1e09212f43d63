import { together } from '../kit/together.js';

await together(0);
