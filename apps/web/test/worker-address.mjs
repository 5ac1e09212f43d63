/** Stands in for the address of a worker's file in tests. */
export default '/assets/a.worker.js';
