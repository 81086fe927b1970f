/** Words of the figure “weights vanish”, in all languages. */
export default {
  en: {
    title: 'Cross out the smallest weights: for a long while little is missed',
    table: 'The toy model after pruning',
    columns: { removed: 'Crossed out', left: 'Weights left', error: 'Difference of the curve' },
    caption:
      'An illustration, computed here. The model is a curve, the sum of 40 waves; each wave has one weight, fitted to made-up points. The rule is the usual one: the weights nearest zero become zero, the others stay as they are, and nothing is trained again. Difference: how far the new curve lies from the old one, against the size of the old one. A real model has billions of weights, and what it loses must be tested.',
    controls: {
      slider: 'Share of the weights crossed out, smallest first',
      none: 'none',
      all: 'all',
      weights: 'The weights. Dot on a stick: kept. Empty ring: crossed out.',
      weightsPicture: 'A row of weights; {left} are left, the others are zero.',
      curve: 'What the model draws. Dashed: with all its weights. Solid: with those that are left.',
      curvePicture: 'Two curves; the pruned one differs from the whole one by {error}.',
      left: 'Weights left',
      ofAll: '{n} of {all}',
      error: 'Difference of the curve',
      work: 'Multiplications on a chip that computes with zeros too',
      every: 'all {n}',
    },
  },
  zh: {
    title: '从最小的权重划起：起初看不出少了什么',
    table: '剪枝之后的小模型',
    columns: { removed: '划掉的比例', left: '剩下的权重', error: '曲线的偏差' },
    caption:
      '这是示意，当场计算。模型是一条曲线，由40个波相加而成，每个波有一个权重，照着编造的点拟合。用的是通行的规则：最接近零的权重改成零，其余原样不动，也不重新训练。偏差是新曲线离旧曲线有多远，与旧曲线的大小相比。真实的模型有几十亿个权重，丢了什么，要测了才知道。',
    controls: {
      slider: '划掉多少权重，从最小的划起',
      none: '不划',
      all: '全划掉',
      weights: '权重：带杆的圆点是留下的，空心圈是划掉的。',
      weightsPicture: '一排权重，{left}留下，其余为零。',
      curve: '模型画出的曲线：虚线用全部权重，实线只用剩下的权重。',
      curvePicture: '两条曲线，剪枝后的与原来的相差{error}。',
      left: '剩下的权重',
      ofAll: '{all}个中的{n}个',
      error: '曲线的偏差',
      work: '连零也照算的芯片，要做的乘法',
      every: '还是{n}次',
    },
  },
} as const;
