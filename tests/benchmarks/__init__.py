"""What Askwell costs, each figure beside a control in the same run: `python -m tests.benchmarks`."""
