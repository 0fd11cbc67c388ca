print("sitegen-dev")
