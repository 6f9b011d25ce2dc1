import { type Dimension, type ElementType, encodeModel, type Node, type Weights } from './onnx.ts';

const CHANNELS = 16;
const SIDE = 64;
const CLASSES = 32;

/**
 * A small image network: `layers` 3x3 convolutions of 16 channels over 64x64 pixels, each with its Relu, pooled, then a
 * matrix product. The work is proportional to `layers`: some 0.2 ms a layer on one core. Same bytes for the same number.
 */
export function convolutionModel(layers: number): Uint8Array {
  const kernel = [CHANNELS, CHANNELS, 3, 3];
  const convolutions = Array.from({ length: layers }, (_, index): Node[] => [
    {
      operator: 'Conv',
      inputs: [index === 0 ? 'image' : `relu${index - 1}`, `kernel${index}`],
      outputs: [`conv${index}`],
      attributes: { kernel_shape: [3, 3], pads: [1, 1, 1, 1] },
    },
    { operator: 'Relu', inputs: [`conv${index}`], outputs: [`relu${index}`] },
  ]);
  const head: Node[] = [
    {
      operator: 'MaxPool',
      inputs: [`relu${layers - 1}`],
      outputs: ['pooled'],
      attributes: { kernel_shape: [4, 4], strides: [4, 4] },
    },
    { operator: 'Flatten', inputs: ['pooled'], outputs: ['features'] },
    { operator: 'MatMul', inputs: ['features', 'projection'], outputs: ['scores'] },
  ];
  const features = CHANNELS * (SIDE / 4) ** 2;
  return encodeModel({
    name: `convolution${layers}`,
    inputs: [{ name: 'image', type: 'float32', shape: [1, CHANNELS, SIDE, SIDE] }],
    outputs: [{ name: 'scores', type: 'float32', shape: [1, CLASSES] }],
    weights: [
      ...convolutions.map((_, index) => randomWeights(`kernel${index}`, kernel, CHANNELS * 9)),
      randomWeights('projection', [features, CLASSES], features),
    ],
    nodes: [...convolutions.flat(), ...head],
  });
}

/** One operator, `input` to `output`, of the given element type and shape: the least that a runtime can do. */
export function identityModel(type: ElementType, shape: readonly Dimension[]): Uint8Array {
  return oneOperator('Identity', type, shape);
}

/** A valid file whose only operator no runtime knows. */
export function unknownOperatorModel(): Uint8Array {
  return oneOperator('NoSuchOperator', 'float32', [1, 4]);
}

/** A valid file of a format version that no runtime reads yet. */
export function futureModel(): Uint8Array {
  return oneOperator('Identity', 'float32', [1, 4], 99);
}

/** Random numbers in the shape of its input, others in every run. */
export function randomModel(): Uint8Array {
  return oneOperator('RandomNormalLike', 'float32', [1, 64]);
}

/** `batch` and `features` are symbolic; the number of rows of the weights fixes `features` to 32 at run time. */
export function symbolicModel(weights: Weights = randomWeights('w', [32, 8], 32)): Uint8Array {
  return encodeModel({
    name: 'symbolic',
    inputs: [{ name: 'x', type: 'float32', shape: ['batch', 'features'] }],
    outputs: [{ name: 'y', type: 'float32', shape: ['batch', 8] }],
    weights: [weights],
    nodes: [{ operator: 'MatMul', inputs: ['x', 'w'], outputs: ['y'] }],
  });
}

/** As `symbolicModel`, with its weights in `file` beside the model, as models beyond 2 GB have them. */
export function externalModel(file: string): Uint8Array {
  return symbolicModel({ ...randomWeights('w', [32, 8], 32), file });
}

/** Token ids (`tokens`, int64) looked up in a table of `vocabulary` rows: ids beyond it fail at run time. */
export function embeddingModel(vocabulary: number): Uint8Array {
  return encodeModel({
    name: 'embedding',
    inputs: [{ name: 'tokens', type: 'int64', shape: ['batch', 'sequence'] }],
    outputs: [{ name: 'vectors', type: 'float32', shape: ['batch', 'sequence', 16] }],
    weights: [randomWeights('table', [vocabulary, 16], 16)],
    nodes: [{ operator: 'Gather', inputs: ['table', 'tokens'], outputs: ['vectors'] }],
  });
}

function oneOperator(
  operator: string,
  type: ElementType,
  shape: readonly Dimension[],
  irVersion?: number,
): Uint8Array {
  return encodeModel({
    name: operator,
    inputs: [{ name: 'input', type, shape }],
    outputs: [{ name: 'output', type, shape }],
    weights: [],
    nodes: [{ operator, inputs: ['input'], outputs: ['output'] }],
    ...(irVersion !== undefined && { irVersion }),
  });
}

/** He-scaled (variance 2 / `fanIn`) and the same on every call, so that values neither vanish nor grow over the layers. */
function randomWeights(name: string, shape: readonly number[], fanIn: number): Weights {
  const scale = Math.sqrt(6 / fanIn);
  let state = 12345;
  const values = Float32Array.from({ length: shape.reduce((product, size) => product * size, 1) }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state / 2 ** 32) * 2 - 1) * scale;
  });
  return { name, shape, values };
}
