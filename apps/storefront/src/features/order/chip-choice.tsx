interface ChipChoiceProps<Value extends string> {
  name: string
  legend: string
  options: Record<Value, string>
  value: Value
  onChange: (value: NoInfer<Value>) => void
}

/** One of a few, as chips to tap. */
export function ChipChoice<Value extends string>({ name, legend, options, value, onChange }: ChipChoiceProps<Value>) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {(Object.keys(options) as Value[]).map((option) => (
          <label
            key={option}
            className="chip cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-lotus"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={value === option}
              onChange={() => onChange(option)}
            />
            {options[option]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
