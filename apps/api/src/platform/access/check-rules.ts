import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ALLOW_METADATA, type AccessRule } from './allow.js';

// Nest's own metadata keys for what is reachable from outside.
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const RESOLVED_FIELD = 'graphql:resolve_property';

/** One thing that can be reached from outside, with its rule. */
export interface Door {
  /** `Query.thread`, `Mutation.postReply`, `Viewer.person`, `HTTP health/live`, `HTTP POST files/:id`. */
  name: string;
  rule: AccessRule;
}

/** Reading is plain `HTTP`; what changes something says how it is asked. */
function httpMethod(reflector: Reflector, handler: object): string {
  const method = reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler as never);
  return method === undefined || method === RequestMethod.GET ? 'HTTP' : `HTTP ${RequestMethod[method]}`;
}

/** Every query, mutation, resolved field and HTTP route with its rule; throws, naming all, where one has none. */
export function doors(discovery: DiscoveryService, scanner: MetadataScanner, reflector: Reflector): Door[] {
  const open: Door[] = [];
  const without: string[] = [];
  for (const { instance } of [...discovery.getProviders(), ...discovery.getControllers()]) {
    if (typeof instance !== 'object' || instance === null) continue;
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    if (!prototype) continue;
    for (const method of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[method];
      if (typeof handler !== 'function') continue;
      const kind =
        reflector.get<string | undefined>(RESOLVER_TYPE, handler) ??
        (reflector.get<boolean | undefined>(RESOLVED_FIELD, handler) ? 'Field' : undefined);
      const path = reflector.get<string | undefined>(PATH_METADATA, handler);
      if (kind === undefined && path === undefined) continue;
      const owner = prototype.constructor.name;
      const name =
        kind === undefined
          ? `${httpMethod(reflector, handler)} ${path}`
          : kind === 'Query' || kind === 'Mutation'
            ? `${kind}.${reflector.get<string | undefined>(RESOLVER_NAME, handler) ?? method}`
            : `${owner}.${method}`;
      const rule = reflector.get<AccessRule | undefined>(ALLOW_METADATA, handler);
      if (rule) open.push({ name, rule });
      else without.push(name);
    }
  }
  if (without.length > 0)
    throw new Error(`These state no rule of access, so nothing starts: ${without.join(', ')}`);
  return open;
}
