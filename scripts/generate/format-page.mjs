export async function outputs() {
  return new Map();
}
