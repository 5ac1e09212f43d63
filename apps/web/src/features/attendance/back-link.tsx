import { Link } from 'react-router';
import { IconArrowLeft } from '../../ui/icons.js';
import classes from './attendance.module.css';

/** The way back, above a page's title. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className={classes.back}>
      <IconArrowLeft aria-hidden="true" />
      {children}
    </Link>
  );
}
