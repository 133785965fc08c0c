import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Resolver } from 'type-graphql';
import { approveRun } from '../../operations/editorial/approve-run.js';
import { ReseauError } from '../../base/errors.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { withoutKey } from '../../operations/desk.js';
import {
  readImportMapping,
  saveImportMapping,
  type ImportAnswers,
} from '../../operations/editorial/import-mappings.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { outcome, plain, Refusal } from '../graph/outcomes.js';
import { declareUnion } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';
import { ImportTableInput, TableImported } from './import-types.js';

@plain
@ObjectType({ description: 'Approval of everything that an import submitted; it can be published.' })
class ImportApproved {
  @Field(() => Int, { description: 'Number of items.' })
  items!: number;
}

@ArgsType()
class ImportTableArguments {
  @Field(() => ImportTableInput, { description: 'File, and what is said of it.' })
  input!: ImportTableInput;
}

@ArgsType()
class ApproveImportArguments {
  @Field(() => ID, { description: 'Import, as `importRuns` names it.' })
  run!: string;
}

/** What was imported as drafts, and waits for a reviewer. */
export function importsResolver(graph: Graph): new () => object {
  const result = declareUnion('ImportResult', 'Result: approved or refused.', () => [
    ImportApproved,
    Refusal,
  ]);
  const record = recordNamed(graph, 'ImportRun');

  @Resolver()
  class ImportsResolver {
    @Verb(() => result, {
      description:
        'Approves everything that an import submitted and nobody has changed since; nothing is published. Takes REVIEW.',
    })
    approveImport(
      @Args(() => ApproveImportArguments) { run }: ApproveImportArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('ImportApproved', async () => ({
        items: await approveRun(acting.desk(info), readId(run, [record]).uuid),
      }));
    }
  }
  return ImportsResolver;
}

/** Files of rows that people send to the desk. */
export function tablesResolver(graph: Graph): new () => object {
  const result = declareUnion('ImportTableResult', 'Result: imported, or refused as a whole.', () => [
    TableImported,
    Refusal,
  ]);
  const record = recordNamed(graph, 'ImportRun');

  @Resolver()
  class TablesResolver {
    @Verb(() => result, {
      description:
        'Imports a file of rows as drafts and submits them for review, or tries it. A bad row stops no other. Takes DRAFT and ADMINISTER: its report names what is on the desk.',
    })
    importTable(
      @Args(() => ImportTableArguments) { input }: ImportTableArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('TableImported', async () => {
        const desk = acting.desk(info);
        const { file, name, kind, isDryRun } = input;
        const own = answersIn(input);
        const kept = input.mapping ? await readImportMapping(desk, input.mapping, kind) : {};
        const answers = { ...kept, ...own };
        const sent = { file, name, kind, answers, isDryRun, allowDuplicates: input.allowDuplicates === true };
        const report = await acting.importTable(desk, sent);
        // A mapping that could not be used is not kept.
        if (input.saveMapping)
          await saveImportMapping(withoutKey(desk), { name: input.saveMapping, kind, answers });
        return { ...report, run: report.run === undefined ? null : writeId(record, report.run) };
      });
    }
  }
  return TablesResolver;
}

/** The answers of a request. Throws VALUE_INVALID for a column or field that is named twice. */
function answersIn({ map, set, sheet, encoding, dates, decimal }: ImportTableInput): ImportAnswers {
  return {
    ...(map && { map: pairsOf(map.map(({ column, field }) => [column, field])) }),
    ...(set && { set: pairsOf(set.map(({ field, value }) => [field, value])) }),
    ...(sheet && { sheet }),
    ...(encoding && { encoding }),
    ...(dates && { dates }),
    ...(decimal && { decimal }),
  };
}

function pairsOf(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const twice = pairs.find(([name], place) => pairs.findIndex(([other]) => other === name) !== place);
  if (twice) throw new ReseauError('VALUE_INVALID', `«${twice[0].slice(0, 100)}» is named twice.`);
  return Object.fromEntries(pairs);
}
