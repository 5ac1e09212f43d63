import { T } from '../../platform/i18n/t.js';
import classes from './crisis-line.module.css';

/** 988 on every page. */
export function CrisisLine() {
  return (
    <p className={classes.line}>
      {/* The content of each link comes with the words. */}
      <T id="shell.crisis" components={{ call: <a href="tel:988" />, text: <a href="sms:988" /> }} />
    </p>
  );
}
