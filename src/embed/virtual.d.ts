declare module 'virtual:embed/*' {
  export const script: string;
  export const style: string;
}
