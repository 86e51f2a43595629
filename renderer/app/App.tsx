export function App() {
  return <div className="window" />
}
