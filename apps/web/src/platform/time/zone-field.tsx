import { NativeSelect, TextInput } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { capital } from '../i18n/capital.js';
import { useWords } from '../i18n/use-words.js';
import { isZone } from './local.js';
import { useTime } from './use-time.js';
import { useMinute } from './use-minute.js';

const HOME_ZONE = 'America/New_York';
const COMMON = [HOME_ZONE, 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Puerto_Rico'];
const OTHER = 'other';

const shown = (zone: string) => zone.replaceAll('_', ' ');

interface ZoneFieldProps {
  value: string;
  error?: string;
  onChange: (zone: string) => void;
}

/** The zone something is meant in: the six states' first, then a few, then a search of all there are. */
export function ZoneField({ value, error, onChange }: ZoneFieldProps) {
  const { t, locale } = useWords();
  const time = useTime();
  const list = useId();
  const listed = [...new Set([...COMMON, time.zone])];
  const [searching, setSearching] = useState(!listed.includes(value));
  const [typed, setTyped] = useState(shown(value));
  const all = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const now = new Date(useMinute()).toISOString();
  const nameOf = (zone: string) =>
    capital(
      zone === HOME_ZONE
        ? t('zones.home', { zone: time.zoneName(now, zone) })
        : `${time.zoneName(now, zone)} (${shown(zone)})`,
      locale,
    );

  const search = (text: string) => {
    setTyped(text);
    const wish = text.trim().replaceAll(' ', '_').toLowerCase();
    // What is no zone yet stays in the form as it is typed, so that it is pointed out when it is sent.
    onChange(all.find((zone) => zone.toLowerCase() === wish) ?? text.trim());
  };

  return (
    <>
      <NativeSelect
        label={t('zones.field')}
        value={searching ? OTHER : value}
        error={searching ? undefined : error}
        data={[
          ...listed.map((zone) => ({ value: zone, label: nameOf(zone) })),
          { value: OTHER, label: t('zones.other') },
        ]}
        onChange={(event) => {
          const wish = event.currentTarget.value;
          setSearching(wish === OTHER);
          if (wish === OTHER) setTyped(shown(value));
          else onChange(wish);
        }}
      />
      {searching ? (
        <TextInput
          label={t('zones.search')}
          description={isZone(value) ? nameOf(value) : t('zones.searchHow')}
          list={list}
          value={typed}
          error={error}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => search(event.currentTarget.value)}
        />
      ) : null}
      {searching ? (
        <datalist id={list}>
          {all.map((zone) => (
            <option key={zone} value={shown(zone)} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
