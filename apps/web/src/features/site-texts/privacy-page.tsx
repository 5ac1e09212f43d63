import { TextPage } from './text-page.js';

/** What the house does with what it knows. */
export default function PrivacyPage() {
  return <TextPage which="privacy" />;
}
