import { TextPage } from './text-page.js';

/** What people promise each other here. */
export default function AgreementsPage() {
  return <TextPage which="agreements" />;
}
