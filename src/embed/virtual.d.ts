declare module 'virtual:embed-bundles' {
  const bundles: Record<string, { script: string; style: string }>;
  export default bundles;
}
declare module 'virtual:figure-bundles' {
  const bundles: Record<string, { script: string; style: string }>;
  export default bundles;
}
declare module 'virtual:lesson-bundles' {
  const bundles: Record<string, { script: string; style: string }>;
  export default bundles;
}
declare module 'virtual:offline-bundles' {
  const bundles: Record<'worker' | 'page', { script: string }>;
  export default bundles;
}
