import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { packagePath } from '../package-root.ts';
import { dateScalar } from './resolvers/date-scalar.ts';
import { enumResolvers } from './resolvers/enums.ts';
import { queryResolvers } from './resolvers/query.ts';
import {
  answerResolvers,
  articleResolvers,
  interfaceResolvers,
  meetingResolvers,
  organizationResolvers,
  personResolvers,
  placeResolvers,
  statementResolvers,
  understoodResolvers,
} from './resolvers/type-resolvers.ts';

/** The SDL of schema/graphql/, all files in order of their names. */
export function readSdl(): string[] {
  const folder = packagePath('schema', 'graphql');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The schema with its resolvers. Throws where SDL and resolvers do not fit. */
export function toSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readSdl(),
    resolvers: {
      Query: queryResolvers,
      ...interfaceResolvers,
      Statement: statementResolvers,
      Person: personResolvers,
      Organization: organizationResolvers,
      Meeting: meetingResolvers,
      Place: placeResolvers,
      Article: articleResolvers,
      Answer: answerResolvers,
      Understood: understoodResolvers,
      Date: dateScalar,
      ...enumResolvers,
    },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
