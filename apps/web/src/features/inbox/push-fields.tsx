import '../../ui/field-styles.js';
import { Button, Checkbox } from '@mantine/core';
import { useRef, useState } from 'react';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { PushStanding } from '../../platform/push/this-browser.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/column.js';
import { TimeText } from '../../ui/time-text.js';
import { usePush, type PushDevice } from './use-push.js';
import classes from './push-fields.module.css';

/** A device by what a person knows it by: "Chrome on Android". */
function useDeviceName(): (device: PushDevice) => string {
  const { t } = useWords();
  return ({ browser, system }) => {
    if (browser && system) return t('push.deviceName', { browser, system });
    return browser ?? system ?? t('push.someDevice');
  };
}

interface OtherDevicesProps {
  devices: readonly PushDevice[];
  onRemove: (device: PushDevice) => void;
}

function OtherDevices({ devices, onRemove }: OtherDevicesProps) {
  const { t } = useWords();
  const nameOf = useDeviceName();
  return (
    <section aria-labelledby="push-others">
      <h3 id="push-others" className={classes.others}>
        {t('push.others')}
      </h3>
      <ul className={classes.list}>
        {devices.map((device) => (
          <li key={device.id}>
            <div className={classes.grow}>
              <p id={`push-${device.id}`}>{nameOf(device)}</p>
              <p className="quiet small">
                {t('push.since')} <TimeText at={device.createdAt} />
              </p>
            </div>
            <Button
              variant="default"
              size="xs"
              aria-describedby={`push-${device.id}`}
              onClick={() => onRemove(device)}
            >
              {t('push.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why this browser cannot be asked, and what to do; null where it can. */
function useObstacle(): (standing: PushStanding, allowedHere: boolean) => string | null {
  const { t } = useWords();
  return (standing, allowedHere) => {
    if (!allowedHere) return t('push.sharedComputer');
    if (standing.is === 'denied') return t('push.denied');
    if (standing.is === 'unsupported') return standing.install ? t('push.install') : t('push.unsupported');
    return null;
  };
}

/** Told at once on one's devices: off until one asks for it, each device by itself. */
export function PushFields() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const obstacleOf = useObstacle();
  const push = usePush();
  const [trouble, setTrouble] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { settings, standing } = push;
  const here = settings?.devices.find((device) => device.here);
  const others = settings?.devices.filter((device) => device !== here) ?? [];
  const obstacle = settings && standing ? obstacleOf(standing, settings.allowedHere) : null;
  const on = standing?.is === 'on' && here !== undefined;

  const act = async (work: () => Promise<boolean>, done: string, goes = true) => {
    setTrouble(null);
    try {
      if (!(await work())) return;
      announce(done);
    } catch (reason) {
      // What the browser's own push service refuses is no fault of ours, nor of the person.
      const { code } = troubleOf(reason);
      setTrouble(code === 'internal' || code === 'invalid' ? t('push.failed') : say(reason));
      return;
    }
    // What was pressed is gone.
    if (goes) heading.current?.focus();
  };
  const turnOff = (device: PushDevice) => void act(() => push.remove(device), t('push.isOff'));

  return (
    <Card labelledBy="push">
      <div>
        <h2 id="push" ref={heading} tabIndex={-1}>
          {t('push.title')}
        </h2>
        <p className="quiet">{t('push.what')}</p>
      </div>
      {push.error ? (
        <div role="alert" className={classes.trouble}>
          <p>{say(push.error)}</p>
          <Button variant="default" size="xs" onClick={push.retry}>
            {t('words.tryAgain')}
          </Button>
        </div>
      ) : null}
      {trouble ? (
        <p role="alert" className={classes.trouble}>
          {trouble}
        </p>
      ) : null}
      {obstacle ? <p>{obstacle}</p> : null}
      {standing && settings && !obstacle && !on ? (
        <Row>
          <Button onClick={() => void act(push.turnOn, t('push.isOn'))}>{t('push.turnOn')}</Button>
        </Row>
      ) : null}
      {on ? (
        <>
          <p>{t('push.onHere')}</p>
          <Checkbox
            label={t('push.showsKind')}
            description={t('push.showsKindWhat')}
            checked={here.showsKind}
            onChange={(event) => {
              const showsKind = event.currentTarget.checked;
              void act(() => push.showKind(here, showsKind), t('push.saved'), false);
            }}
          />
          <Row>
            <Button variant="default" onClick={() => turnOff(here)}>
              {t('push.turnOff')}
            </Button>
          </Row>
        </>
      ) : null}
      {others.length > 0 ? <OtherDevices devices={others} onRemove={turnOff} /> : null}
    </Card>
  );
}
