import { NothingHere } from '../../platform/errors/nothing-here.js';

/** No page has this address. */
export default function NotFoundPage() {
  return <NothingHere />;
}
