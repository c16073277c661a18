import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';

/** Things in a list that has no `first`: references of a statement, attendees of a meeting. */
const USUAL_LIST = 5;
/** What a page is taken to hold where `first` is no number: it is refused later. */
const USUAL_PAGE = 20;
/** Lists of a connection or an answer: as long as the page. */
const PAGES = ['edges', 'nodes', 'statements', 'meetings', 'actors'];
/** Selections looked at: fragments that only spread each other cost nothing and never end. */
const MOST_STEPS = 20_000;

type Variables = Readonly<Record<string, unknown>>;

interface Counting {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  readonly schema: GraphQLSchema;
  /** Counting stops beyond it: fragments can make an operation far longer than its text. */
  readonly most: number;
  cost: number;
  steps: number;
}

/**
 * How many objects an operation may read at most, as far as its text and variables tell: pages count `first`, other
 * lists five, and what stands inside is counted once for each. Counting ends soon after `most`.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Variables,
  most: number,
): number {
  const operations = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === 'OperationDefinition',
  );
  const operation = operations.find(({ name }) => operationName === null || name?.value === operationName);
  const root = operation === undefined ? null : schema.getRootType(operation.operation);
  if (operation === undefined || root == null) return 0;
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue === undefined ? undefined : valueIn(defaultValue, {}),
    ]),
  );
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === 'FragmentDefinition' ? [[each.name.value, each]] : [])),
  );
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
  const counting: Counting = { fragments, variables: { ...defaults, ...given }, schema, most, cost: 0, steps: 0 };
  count(counting, operation.selectionSet, root, 1, USUAL_LIST);
  return counting.cost;
}

/**
 * @param times how many objects the selection is for
 * @param page what `nodes` and `edges` of it hold
 */
function count(
  counting: Counting,
  selected: SelectionSetNode,
  type: GraphQLNamedType,
  times: number,
  page: number,
): void {
  for (const selection of selected.selections) {
    counting.steps += 1;
    if (counting.steps > MOST_STEPS) counting.cost = counting.most + 1;
    if (counting.cost > counting.most) return;
    if (selection.kind === 'Field') countField(counting, selection, type, times, page);
    else {
      const fragment = selection.kind === 'FragmentSpread' ? counting.fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      const on = condition === undefined ? type : counting.schema.getType(condition);
      if (fragment !== undefined && on !== undefined) count(counting, fragment.selectionSet, on, times, page);
    }
  }
}

function countField(counting: Counting, field: FieldNode, parent: GraphQLNamedType, times: number, page: number): void {
  const definition = fieldOf(parent, field.name.value);
  if (definition === undefined || field.selectionSet === undefined) return;
  // By its text, not by its class: tests load the package `graphql` a second time, as an ES module.
  const written = String(definition.type);
  const type = counting.schema.getType(written.replace(/[[\]!]/g, ''));
  const first = definition.args.find(({ name }) => name === 'first');
  const size = first === undefined ? null : sizeOf(argument(field, 'first', counting.variables) ?? first.defaultValue);
  const length = written.startsWith('[') ? lengthOf(counting, field, page) : 1;
  counting.cost += times * length;
  if (type !== undefined) count(counting, field.selectionSet, type, times * length, size ?? USUAL_LIST);
}

/** The lists of an answer are as long as the `first` of `ask`, those of a connection as its own. */
function lengthOf(counting: Counting, field: FieldNode, page: number): number {
  const ids = argument(field, 'ids', counting.variables);
  if (Array.isArray(ids)) return ids.length;
  return PAGES.includes(field.name.value) ? page : USUAL_LIST;
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  return 'getFields' in type ? (type.getFields()[name] as GraphQLField<unknown, unknown> | undefined) : undefined;
}

function sizeOf(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : USUAL_PAGE;
}

function argument(field: FieldNode, name: string, variables: Variables): unknown {
  const given = field.arguments?.find((each) => each.name.value === name);
  return given === undefined ? undefined : valueIn(given.value, variables);
}

function valueIn(node: ValueNode, variables: Variables): unknown {
  if (node.kind === 'Variable') return variables[node.name.value];
  if (node.kind === 'IntValue' || node.kind === 'FloatValue') return Number(node.value);
  if (node.kind === 'ListValue') return node.values.map((each) => valueIn(each, variables));
  return 'value' in node ? node.value : undefined;
}
