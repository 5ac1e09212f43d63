import { useWords } from '../../platform/i18n/use-words.js';
import classes from './my-data.module.css';

/** Why one stays for now: where nobody else coordinates, and what to do about it. */
export function NeededNote({ places }: { places: readonly string[] }) {
  const { t } = useWords();
  return (
    <div>
      <p>{t('myData.delete.needed', { count: places.length })}</p>
      <ul className={classes.list}>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
      <p>{t('myData.delete.neededDo')}</p>
    </div>
  );
}
