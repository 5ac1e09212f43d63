import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './administration.module.css';

/** The way back to the hub. */
export function BackToAdmin() {
  const { t } = useWords();
  return (
    <Link to="/admin" className={classes.back}>
      {t('admin.title')}
    </Link>
  );
}
