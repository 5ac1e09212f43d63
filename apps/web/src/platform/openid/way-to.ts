/** The address that leads to an OpenID provider, and from there on to `next`. */
export const wayTo = (providerId: string, next: string, isShared = false): string =>
  `/openid/${encodeURIComponent(providerId)}/start?${new URLSearchParams({ next, ...(isShared && { shared: '1' }) })}`;
