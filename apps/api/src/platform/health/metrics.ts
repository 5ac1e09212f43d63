import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const registry = new Registry();
collectDefaultMetrics({ register: registry });
const registers = [registry];

/** What this process counts; never anything about a person. */
export const metrics = {
  registry,
  sockets: new Gauge({ name: 'hearth_sockets', help: 'Open sockets', registers }),
  pushed: new Counter({ name: 'hearth_pushes_total', help: 'Messages pushed to channels', registers }),
  operations: new Histogram({
    name: 'hearth_graphql_seconds',
    help: 'GraphQL operations by name and outcome',
    labelNames: ['operation', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  }),
  turnedAway: new Counter({
    name: 'hearth_turned_away_total',
    help: 'Requests refused before they were read: no room for more of their kind',
    registers,
  }),
  compiled: new Counter({ name: 'hearth_graphql_compiled_total', help: 'Operations compiled', registers }),
  messages: new Counter({ name: 'hearth_messages_total', help: 'Chat messages stored', registers }),
};
