"""Fine-tunes the text encoder that detect ships, and exports it to ONNX."""
