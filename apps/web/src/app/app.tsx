import { ApolloProvider } from '@apollo/client/react';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { lazy } from 'react';
import { BrowserRouter } from 'react-router';
import { ViewerDocument } from '../gql/shell/graphql.js';
import { makeClient } from '../platform/apollo/client.js';
import { ViewerProvider } from '../platform/sign-in/viewer-provider.js';
import { nextTask } from '../platform/time/next-task.js';
import { Announcer } from '../ui/announcer.js';
import { surfaces, theme } from '../ui/theme.js';
import { policies } from './policies.js';
import { preparePage, Router } from './router.js';

/** Comes where a device is shared. */
const OnShared = lazy(() => import('./shell/on-shared-device.js'));

/** The key is known to `public/theme.js` as well. */
const colorScheme = localStorageColorSchemeManager({ key: 'hearth.theme' });
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
const client = makeClient(policies);

/** Asks at once for what comes later anyway, while the words are on their way: who is there, and the page. */
export async function begin(): Promise<void> {
  await nextTask();
  // The page asks again where this fails, and says so.
  client.query({ query: ViewerDocument }).catch(() => undefined);
  await nextTask();
  preparePage(client, location);
}

/** All providers, and the router inside. */
export function App({ i18n }: { i18n: I18n }) {
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={surfaces}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce ?? ''}
      >
        <ApolloProvider client={client}>
          <BrowserRouter>
            <Announcer>
              <ViewerProvider shared={<OnShared />}>
                <Router />
              </ViewerProvider>
            </Announcer>
          </BrowserRouter>
        </ApolloProvider>
      </MantineProvider>
    </I18nProvider>
  );
}
